/** The little of the reader of Data Packages, which brings no types, that is used. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly schema: { readonly primaryKey: readonly string[] };
    /** The rows, each cell of the type of its column. @throws where one is not, or a reference leads nowhere */
    read(options?: { readonly relations: true }): Promise<readonly unknown[]>;
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }

  export class Package {
    /** Reads a package from a ZIP. @throws where it is none */
    static load(path: string): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}
