import type { AdministrationKind } from '../../../contracts/administrations';

/** An administration as its table has it. */
export interface AdministrationRow {
  id: number;
  documentId: string;
  slug: string;
  name: string;
  nameEn: string | null;
  kind: AdministrationKind;
  answerTime: number;
  privacyText: string | null;
  privacyUrl: string | null;
  whistleblowingUrl: string | null;
  hostOrigins: string | null;
  activeFrom: string | null;
  activeTo: string | null;
  parent: { documentId: string } | null;
}
