import { Directive, Field, ObjectType } from "type-graphql";
import { READING_AUTHORITIES, type ReadingAuthority } from "../../domain/reading-authority.js";
import { connectionOf } from "../page/connection.type.js";
import { enumOf } from "../schema/enum.js";
import { DateTimeScalar } from "../schema/scalars.js";

const words = Object.fromEntries(READING_AUTHORITIES.map(({ authority, meaning }) => [authority, meaning]));

export const ReadingAuthorityEnum = enumOf<ReadingAuthority>(
  "ReadingAuthority",
  "Why somebody might read a restricted record.",
  words as Record<ReadingAuthority, string>,
);

@Directive("@shareable")
@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("RecordAccess", {
  description:
    "One reading of a restricted record (nhật ký truy cập; 47/2020/NĐ-CP, Art. 45). Names of fields, no values.",
})
export class RecordAccess {
  @Field(() => DateTimeScalar, { description: "When it was read." })
  readAt: string;

  @Field(() => String, { name: "readBy", description: "The identity that read it, as its token names it." })
  actorId: string;

  @Field(() => ReadingAuthorityEnum, { description: "Under which authority." })
  authority: ReadingAuthority;

  @Field(() => String, { description: "Names of the fields that were asked for, with commas between them." })
  fields: string;

  @Field(() => String, { description: "The request, as its answer and the logs name it." })
  requestId: string;
}

export const RecordAccessConnection = connectionOf("RecordAccess", () => RecordAccess);
