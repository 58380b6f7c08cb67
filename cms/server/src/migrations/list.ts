import { addLanguages } from './0001-languages';
import { layOutContentManager } from './0002-content-manager';
import type { Migration } from './migration';

/** In the order they are done. New ones go last. */
export const migrations: Migration[] = [
  { name: '0001-languages', up: addLanguages },
  { name: '0002-content-manager', up: layOutContentManager },
];
