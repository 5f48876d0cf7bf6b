import { HeadlineCell as HeadlineCell_392a8fd1c7e9e493f160d8e4f9fc4e5a } from '../../../collections/articles/admin/headline-cell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { citingViews as citingViews_b5cfc120509a40519961cf43ff40c386 } from '../../../editor/citing/citing-views'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitingFeatureClient as CitingFeatureClient_e8c1798d46f4642f90458173a0901bd4 } from '../../../editor/citing/citing-feature-client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitedReferencesField as CitedReferencesField_1abe72193314c24e602e421212c88453 } from '../../../collections/articles/admin/cited-references-field'
import { CitationChip as CitationChip_7aed9e071e8db7c887b8328091391264 } from '../../../collections/articles/admin/citation-chip'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EvidencePanel as EvidencePanel_882f0e5879207373f992d256f667485e } from '../../../collections/articles/admin/evidence-panel'
import { CitedReferences as CitedReferences_3e381fdc286e0fc399f7c013420f811a } from '../../../collections/articles/admin/cited-references'
import { UnsavedGuard as UnsavedGuard_e28dab5c73cdeda59e002fb15fb2cafd } from '../../../collections/articles/admin/unsaved-guard'
import { FormIdentity as FormIdentity_d8a646da49e7f6ec1d7f4850a16db247 } from '../../../collections/articles/admin/form-identity'
import { UntitledArticle as UntitledArticle_06994c34415afcfb1678394acd777063 } from '../../../collections/articles/admin/untitled-article'
import { LiveLink as LiveLink_5183d607cf4f343843e170dd17e4f8af } from '../../../collections/articles/admin/live-link'
import { FillFromIdentifier as FillFromIdentifier_525cb190fa6892367518e41e8bd31a1b } from '../../../collections/references/admin/fill-from-identifier'
import { PossibleDuplicates as PossibleDuplicates_448a0fd45a5c3bc5cefd306b90ad58c5 } from '../../../collections/references/admin/possible-duplicates'
import { StructuringNote as StructuringNote_8cda9eecca77d390c40e9f95ab5f1892 } from '../../../collections/references/admin/structuring-note'
import { StructureCell as StructureCell_dacf4b2c1e2b20dac51ab5af1e46f749 } from '../../../collections/references/admin/structure-cell'
import { NameRowLabel as NameRowLabel_30dc00a56011a9665393c1768792428a } from '../../../collections/references/admin/name-row-label'
import { AppraisalRowLabel as AppraisalRowLabel_bf26866ffd9b521da016db0f897c62dd } from '../../../collections/references/admin/appraisal-row-label'
import { StandingCell as StandingCell_cefd23886ca5e9ca7f5f751e7b2e7012 } from '../../../collections/references/admin/standing-cell'
import { WhereUsed as WhereUsed_7c044b0da7ecdf7d1cd7f5b36196454e } from '../../../collections/references/admin/where-used'
import { MergeReference as MergeReference_7b515c26f4a8b05a832c90a2657f12b6 } from '../../../collections/references/admin/merge-reference'
import { ReferencesListLinks as ReferencesListLinks_434080bc88c60a7bb0e0daf4a754e7be } from '../../../import/references-list-links'
import { LeadToImportView as LeadToImportView_3718c4cc9f8acef669469d4680a76949 } from '../../../import/lead-to-import-view'
import { Icon as Icon_b7a7c9b67ffcb52097c40f4685ad69da } from '../../../admin/brand/icon'
import { Logo as Logo_af63701407855d82d6228bee97b76e08 } from '../../../admin/brand/logo'
import { LogInNote as LogInNote_1e7d0c38b7f5a4d16f225c042d879977 } from '../../../admin/brand/log-in-note'
import { ModerationNavLink as ModerationNavLink_04cf2db816ce9137eeb05d13e5ca211b } from '../../../moderation/moderation-nav-link'
import { Dashboard as Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c } from '../../../admin/dashboard/dashboard'
import { ModerationView as ModerationView_e4b3b37c46ca91af5b555544168fdcc4 } from '../../../moderation/moderation-view'
import { ImportView as ImportView_f1a553c980f5bf3a9a0cdc503f976e47 } from '../../../import/import-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/collections/articles/admin/headline-cell#HeadlineCell": HeadlineCell_392a8fd1c7e9e493f160d8e4f9fc4e5a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/editor/citing/citing-views#citingViews": citingViews_b5cfc120509a40519961cf43ff40c386,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/editor/citing/citing-feature-client#CitingFeatureClient": CitingFeatureClient_e8c1798d46f4642f90458173a0901bd4,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/articles/admin/cited-references-field#CitedReferencesField": CitedReferencesField_1abe72193314c24e602e421212c88453,
  "/collections/articles/admin/citation-chip#CitationChip": CitationChip_7aed9e071e8db7c887b8328091391264,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/articles/admin/evidence-panel#EvidencePanel": EvidencePanel_882f0e5879207373f992d256f667485e,
  "/collections/articles/admin/cited-references#CitedReferences": CitedReferences_3e381fdc286e0fc399f7c013420f811a,
  "/collections/articles/admin/unsaved-guard#UnsavedGuard": UnsavedGuard_e28dab5c73cdeda59e002fb15fb2cafd,
  "/collections/articles/admin/form-identity#FormIdentity": FormIdentity_d8a646da49e7f6ec1d7f4850a16db247,
  "/collections/articles/admin/untitled-article#UntitledArticle": UntitledArticle_06994c34415afcfb1678394acd777063,
  "/collections/articles/admin/live-link#LiveLink": LiveLink_5183d607cf4f343843e170dd17e4f8af,
  "/collections/references/admin/fill-from-identifier#FillFromIdentifier": FillFromIdentifier_525cb190fa6892367518e41e8bd31a1b,
  "/collections/references/admin/possible-duplicates#PossibleDuplicates": PossibleDuplicates_448a0fd45a5c3bc5cefd306b90ad58c5,
  "/collections/references/admin/structuring-note#StructuringNote": StructuringNote_8cda9eecca77d390c40e9f95ab5f1892,
  "/collections/references/admin/structure-cell#StructureCell": StructureCell_dacf4b2c1e2b20dac51ab5af1e46f749,
  "/collections/references/admin/name-row-label#NameRowLabel": NameRowLabel_30dc00a56011a9665393c1768792428a,
  "/collections/references/admin/appraisal-row-label#AppraisalRowLabel": AppraisalRowLabel_bf26866ffd9b521da016db0f897c62dd,
  "/collections/references/admin/standing-cell#StandingCell": StandingCell_cefd23886ca5e9ca7f5f751e7b2e7012,
  "/collections/references/admin/where-used#WhereUsed": WhereUsed_7c044b0da7ecdf7d1cd7f5b36196454e,
  "/collections/references/admin/merge-reference#MergeReference": MergeReference_7b515c26f4a8b05a832c90a2657f12b6,
  "/import/references-list-links#ReferencesListLinks": ReferencesListLinks_434080bc88c60a7bb0e0daf4a754e7be,
  "/import/lead-to-import-view#LeadToImportView": LeadToImportView_3718c4cc9f8acef669469d4680a76949,
  "/admin/brand/icon#Icon": Icon_b7a7c9b67ffcb52097c40f4685ad69da,
  "/admin/brand/logo#Logo": Logo_af63701407855d82d6228bee97b76e08,
  "/admin/brand/log-in-note#LogInNote": LogInNote_1e7d0c38b7f5a4d16f225c042d879977,
  "/moderation/moderation-nav-link#ModerationNavLink": ModerationNavLink_04cf2db816ce9137eeb05d13e5ca211b,
  "/admin/dashboard/dashboard#Dashboard": Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c,
  "/moderation/moderation-view#ModerationView": ModerationView_e4b3b37c46ca91af5b555544168fdcc4,
  "/import/import-view#ImportView": ImportView_f1a553c980f5bf3a9a0cdc503f976e47,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
