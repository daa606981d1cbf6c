/** How far a transfer of one or more files has come. */
export interface Progress {
  receivedBytes: number;
  totalBytes: number;
}
