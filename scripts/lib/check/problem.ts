/** One thing wrong in the content folder, worded for the person who wrote it. */
export interface Problem {
  severity: 'error' | 'warning';
  code: string;
  file: string;
  line?: number;
  field?: string;
  message: string;
  remedy: string;
}
