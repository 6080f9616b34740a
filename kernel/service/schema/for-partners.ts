/** Parts of the schema for the office that runs the sharing platform and for partners; records are decided one by one. */
export const FOR_PARTNERS = '@policy(policies: [["DATA_OFFICE"], ["PARTNER"]])';
