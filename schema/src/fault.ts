/** Something wrong with the contract: where it is, as a schema coordinate or a file, and what is so and what to do. */
export interface Fault {
  at: string;
  message: string;
}
