/** What is used of the validator, which ships without types. */
declare module 'gltf-validator' {
  interface Report {
    issues: {
      numErrors: number;
      numWarnings: number;
      /** Severity 0 is an error, 1 a warning, 2 and 3 are remarks. */
      messages: { code: string; message: string; severity: number; pointer?: string }[];
    };
  }
  export function validateBytes(bytes: Uint8Array, options?: { maxIssues: number }): Promise<Report>;
}
