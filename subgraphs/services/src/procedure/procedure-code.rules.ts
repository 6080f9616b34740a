const CODE = /^\d\.\d{6}$/;
const CASE_CODE = /^(\d\.\d{6})\.(\d{2})$/;

/** Whether a text has the form of a national procedure code: `1.000080`. */
export const isProcedureCode = (text: string): boolean => CODE.test(text);

/** The procedure that a code of a case belongs to: `1.000080.01` to `1.000080`; null for another text. */
export const procedureOfCase = (text: string): string | null => CASE_CODE.exec(text)?.[1] ?? null;

/** The procedure that a code names, be it its own or one of a case of it; null for another text. */
export const procedureNamed = (text: string): string | null => (isProcedureCode(text) ? text : procedureOfCase(text));

/** How a code is written, for those who wrote it otherwise. */
export const CODE_FORM = "Write one digit, a dot and six digits, like 1.000080.";
