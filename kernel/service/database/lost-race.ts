import { OptimisticLockError, UniqueConstraintViolationException } from "@mikro-orm/core";

const SERIALISATION_FAILURE = "40001";
const DEADLOCK = "40P01";

/** Whether a commit failed because another one on the same rows came first. */
export function isLostRace(error: unknown): boolean {
  if (error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  return code === SERIALISATION_FAILURE || code === DEADLOCK || /database is locked/.test(error.message);
}
