import * as migration_20261123_023520_initial from './20261123_023520_initial'

export const migrations = [
  {
    up: migration_20261123_023520_initial.up,
    down: migration_20261123_023520_initial.down,
    name: '20261123_023520_initial',
  },
]
