// The forms of the office: to register a partner, and to let one read restricted records.
import { bodyField } from "./body-field.js";
import { commandForm } from "./command-form.js";
import { choiceField, choicesField, optionalField, textField } from "./fields.js";

export function registerForm(view) {
  const { forms, columns, office } = view.words;
  return commandForm(view, {
    title: forms.register,
    submit: forms.doRegister,
    command: "registerPartner",
    fields: [
      textField("name", columns.name),
      textField("clientId", columns.client),
      bodyField("organisation", columns.body, view),
      textField("contactOffice", office),
      optionalField("validFrom", forms.firstDay, "date"),
    ],
    made: "partner { id }",
    whenDone: ({ partner }) => view.refresh(partner.id),
  });
}

export function grantForm(partnerId, view) {
  const { forms, columns, recordTypes, certainties } = view.words;
  return commandForm(view, {
    title: forms.grant,
    submit: forms.doGrant,
    command: "grantData",
    fixed: { partnerId },
    fields: [
      choicesField("recordTypes", columns.records, recordTypes),
      bodyField("scope", forms.scope, view),
      textField("legalBasis", forms.legalBasis),
      optionalField("articles", forms.articles, "text"),
      choiceField("certainty", forms.certainty, certainties),
      optionalField("validFrom", forms.firstDay, "date"),
      optionalField("validTo", forms.firstDayAfter, "date"),
    ],
    whenDone: () => view.refresh(),
  });
}
