import * as migration_20261123_032900_initial from './20261123_032900_initial';
import * as migration_20261123_065544_references from './20261123_065544_references';

export const migrations = [
  {
    up: migration_20261123_032900_initial.up,
    down: migration_20261123_032900_initial.down,
    name: '20261123_032900_initial',
  },
  {
    up: migration_20261123_065544_references.up,
    down: migration_20261123_065544_references.down,
    name: '20261123_065544_references',
  },
];
