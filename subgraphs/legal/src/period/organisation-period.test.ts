import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { countStatements, seeded } from "../../test/seeded-drafts.js";
import { legal } from "../legal.subgraph.js";

const KEYS = ["so-cong-thuong", "so-tai-chinh", "so-xay-dung", "so-y-te", "so-du-lich"];
const OTHERS = Array.from({ length: 245 }, (_, n) => `Organisation_${n}`);
const bodies = [...KEYS.map((key) => stableId("Organisation", `ninh-binh.${key}.2025`)), ...OTHERS];
const inPeriod = (period: string) => ({
  representations: bodies.map((organisationId) => ({ __typename: "OrganisationPeriod", organisationId, period })),
});

const COUNTS = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on OrganisationPeriod { normativeWork { due issued issuedOnTime overdue appraised checked }
    trueNormativeDue trueNormativeOnTime trueNormativeOverdue } } }`;

eachEngine(
  legal,
  (subgraph) => {
    it("counts the normative documents of hundreds of bodies in two statements: the reader's, and all", async () => {
      const { data, statements } = await countStatements(subgraph(), COUNTS, inPeriod("2026"));

      const entities = data._entities as { normativeWork: object; trueNormativeDue: number }[];
      expect(entities.slice(0, 6).map(({ normativeWork }) => Object.values(normativeWork))).toEqual([
        [1, 1, 1, 0, 1, 1],
        [1, 0, 0, 1, 1, 0],
        [1, 1, 1, 0, 1, 1],
        [1, 0, 0, 0, 1, 0],
        [1, 0, 0, 0, 1, 0],
        [0, 0, 0, 0, 0, 0],
      ]);
      expect(entities).toHaveLength(250);
      expect(statements).toBe(2);
    });

    it("gives computations the same true counts whoever asks", async () => {
      const TRUE = COUNTS.replace(/normativeWork \{.*\}\n/, "");
      const byNobody = await ask(subgraph(), TRUE, inPeriod("2026"));
      const byAll = await ask(subgraph(), TRUE, inPeriod("2026"), OPERATOR);

      expect(byNobody.data).toEqual(byAll.data);
      expect((byNobody.data!._entities as object[])[1]).toEqual({
        ...{ trueNormativeDue: 1, trueNormativeOnTime: 0, trueNormativeOverdue: 1 },
      });
    });
  },
  seeded,
);
