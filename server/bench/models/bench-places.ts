/** Where a benchmark finds what it measures, as absolute paths. */
export interface BenchPlaces {
  readonly storeFile: string;
  readonly modelFile: string;
  /** How the model is called in reports: its file's name. */
  readonly modelName: string;
}
