import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`references_editor\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`suffix\` text,
  	\`literal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_editor_order_idx\` ON \`references_editor\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_editor_parent_id_idx\` ON \`references_editor\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`references_appraisal_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_appraisal_log_order_idx\` ON \`references_appraisal_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_appraisal_log_parent_id_idx\` ON \`references_appraisal_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_appraisal_log_by_idx\` ON \`references_appraisal_log\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`reference_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`filename\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`total\` numeric DEFAULT 0 NOT NULL,
  	\`done\` numeric DEFAULT 0 NOT NULL,
  	\`created\` numeric DEFAULT 0 NOT NULL,
  	\`matched\` numeric DEFAULT 0 NOT NULL,
  	\`refused\` numeric DEFAULT 0 NOT NULL,
  	\`failure\` text,
  	\`report\` text,
  	\`journal\` text,
  	\`text\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reference_imports_status_idx\` ON \`reference_imports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`reference_imports_created_by_idx\` ON \`reference_imports\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reference_imports_updated_at_idx\` ON \`reference_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reference_imports_created_at_idx\` ON \`reference_imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_from\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_from\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`collection_title\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`number\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`genre\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`evidence_level_override\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`evidence_level_reason\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`status_notice_id\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`duplicate_key\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`merged_into_id\` text(36) REFERENCES \`references\`(id);`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`custom\` text;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`upstream\` text;`)
  await db.run(sql`CREATE INDEX \`references_search_text_idx\` ON \`references\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`references_duplicate_key_idx\` ON \`references\` (\`duplicate_key\`);`)
  await db.run(sql`CREATE INDEX \`references_merged_into_idx\` ON \`references\` (\`merged_into_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`references_editor\`;`)
  await db.run(sql`DROP TABLE \`references_appraisal_log\`;`)
  await db.run(sql`DROP TABLE \`reference_imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'article-journal' NOT NULL,
  	\`issued\` text,
  	\`title\` text,
  	\`container_title\` text,
  	\`container_title_short\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`page\` text,
  	\`edition\` text,
  	\`publisher\` text,
  	\`publisher_place\` text,
  	\`language\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`raw\` text,
  	\`doi\` text,
  	\`pmid\` text,
  	\`pmcid\` text,
  	\`isbn\` text,
  	\`issn\` text,
  	\`study_type\` text,
  	\`evidence_level\` text,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`status_date\` text,
  	\`status_notice\` text,
  	\`superseded_by_id\` text(36),
  	\`note\` text,
  	\`abstract\` text,
  	\`citation_key\` text,
  	\`source\` text DEFAULT 'manual',
  	\`list_title\` text,
  	\`unique_d_o_i\` text,
  	\`unique_p_m_i_d\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`superseded_by_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_references\`("id", "type", "issued", "title", "container_title", "container_title_short", "volume", "issue", "page", "edition", "publisher", "publisher_place", "language", "url", "accessed", "raw", "doi", "pmid", "pmcid", "isbn", "issn", "study_type", "evidence_level", "status", "status_date", "status_notice", "superseded_by_id", "note", "abstract", "citation_key", "source", "list_title", "unique_d_o_i", "unique_p_m_i_d", "updated_at", "created_at") SELECT "id", "type", "issued", "title", "container_title", "container_title_short", "volume", "issue", "page", "edition", "publisher", "publisher_place", "language", "url", "accessed", "raw", "doi", "pmid", "pmcid", "isbn", "issn", "study_type", "evidence_level", "status", "status_date", "status_notice", "superseded_by_id", "note", "abstract", "citation_key", "source", "list_title", "unique_d_o_i", "unique_p_m_i_d", "updated_at", "created_at" FROM \`references\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`ALTER TABLE \`__new_references\` RENAME TO \`references\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`references_doi_idx\` ON \`references\` (\`doi\`);`)
  await db.run(sql`CREATE INDEX \`references_pmid_idx\` ON \`references\` (\`pmid\`);`)
  await db.run(sql`CREATE INDEX \`references_pmcid_idx\` ON \`references\` (\`pmcid\`);`)
  await db.run(sql`CREATE INDEX \`references_isbn_idx\` ON \`references\` (\`isbn\`);`)
  await db.run(sql`CREATE INDEX \`references_issn_idx\` ON \`references\` (\`issn\`);`)
  await db.run(sql`CREATE INDEX \`references_status_idx\` ON \`references\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`references_superseded_by_idx\` ON \`references\` (\`superseded_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_citation_key_idx\` ON \`references\` (\`citation_key\`);`)
  await db.run(sql`CREATE INDEX \`references_list_title_idx\` ON \`references\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_unique_d_o_i_idx\` ON \`references\` (\`unique_d_o_i\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_unique_p_m_i_d_idx\` ON \`references\` (\`unique_p_m_i_d\`);`)
  await db.run(sql`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_from\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_from\`;`)
}
