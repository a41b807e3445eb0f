/** A document holds more parts than anybody writes: reading on would only keep the check busy, so it was not looked into. */
export class OverFullError extends Error {}
