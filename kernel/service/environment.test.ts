import { expect, it } from "vitest";
import { EnvironmentError, oneOf, optionalUrl, port, readEnvironment, text, wholeNumber } from "./environment.js";

const shape = {
  PORT: port(4000),
  REDIS_URL: optionalUrl("redis:"),
  MODE: oneOf(["embedded", "production"], "embedded"),
  ISSUER: text(),
  SECONDS: wholeNumber(5, { min: 1, max: 60 }),
};

it("reads what is set and falls back for what is not", () => {
  const values = readEnvironment(shape, { ISSUER: "https://id.example", PORT: "", SECONDS: "7" });

  expect(values).toEqual({ PORT: 4000, REDIS_URL: null, MODE: "embedded", ISSUER: "https://id.example", SECONDS: 7 });
});

it("reports every fault at once, each with its variable and what to do", () => {
  const wrong = { PORT: "80800", REDIS_URL: "http://cache", MODE: "fast", SECONDS: "1.5" };

  const faults = [
    'PORT: is "80800"; give a whole number from 0 to 65535',
    "REDIS_URL: is not a URL beginning with redis://",
    'MODE: is "fast"; give one of embedded, production',
    "ISSUER: is not set; give it a value",
    'SECONDS: is "1.5"; give a whole number from 1 to 60',
  ];
  expect(() => readEnvironment(shape, wrong)).toThrow(new EnvironmentError(faults));
});
