import * as migration_20261123_032900_initial from './20261123_032900_initial';

export const migrations = [
  {
    up: migration_20261123_032900_initial.up,
    down: migration_20261123_032900_initial.down,
    name: '20261123_032900_initial'
  },
];
