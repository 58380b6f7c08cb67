/** What is said about files, in one language. */
export interface AttachmentWords {
  optional: string;
  attachments: string;
  attachmentsHint: string;
  chooseFiles: string;
  orDrop: string;
  remove: (name: string) => string;
  uploadAgain: string;
  uploadedPart: (part: number) => string;
  uploaded: (name: string) => string;
  removed: (name: string) => string;
  files: {
    tooMany: (max: number) => string;
    tooLarge: string;
    type: string;
    empty: string;
    lost: string;
    signIn: string;
  };
}
