/** What can be read off a schema of valibot, whichever it is. */
export interface SchemaShape {
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly options?: readonly SchemaShape[];
  readonly key?: unknown;
  readonly literal?: unknown;
}
