/** A place in Sweden, as a person writes it. */
export interface Address {
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
}

/** A property and the address that it was found by, both as the register writes them. */
export interface PropertyAt {
  readonly designation: string;
  readonly address: string;
  /** It is made up, to try with: no register said it. */
  readonly example: boolean;
}

/**
 * Which properties lie at an address. It says nothing of who owns them. Of an address that several share it names each, at most
 * ten, and it guesses none: an address it does not know has no property. Nothing is stored, and the address is not logged.
 */
export interface PropertyRegister {
  /** @throws an error when the register does not answer, or answers something else; nobody is to wait more than three seconds */
  propertiesAt(where: Address): Promise<readonly PropertyAt[]>;
}
