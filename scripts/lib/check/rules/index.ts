import type { Rule } from '../check-context.ts';
import { checkAgreementSteps } from './agreement-steps.ts';
import { checkBodies } from './bodies.ts';
import { checkBrand } from './brand.ts';
import { checkCharacters } from './characters.ts';
import { checkCollections } from './collections.ts';
import { checkComponents } from './components.ts';
import { checkDates } from './dates.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFamilies } from './families.ts';
import { checkFileNames } from './file-names.ts';
import { checkFileReading } from './file-reading.ts';
import { checkGlossary } from './glossary.ts';
import { checkHeadings } from './headings.ts';
import { checkMarkSlips } from './mark-slips.ts';
import { checkMap } from './map.ts';
import { checkLinks } from './links.ts';
import { checkLocalized } from './localized.ts';
import { checkMembers } from './members.ts';
import { checkOldSpellings } from './old-spellings.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkPictures } from './pictures.ts';
import { checkPress } from './press.ts';
import { checkProvenance } from './provenance.ts';
import { checkPublishedAddresses } from './published-addresses.ts';
import { checkReferences } from './references.ts';
import { checkRegionCodes } from './region-codes.ts';
import { checkSameTies } from './same-ties.ts';
import { checkSchema } from './schema.ts';
import { checkSources } from './sources.ts';
import { checkTranslationAge } from './translation-age.ts';
import { checkTranslations } from './translations.ts';
import { checkFigures } from './figures.ts';
import { checkWholeFolder } from './whole-folder.ts';
import { checkWordRemains } from './word-remains.ts';
import { checkYamlTraps } from './yaml-traps.ts';

/** All rules. A new rule is a module of this folder and a line here. */
export const rules: readonly Rule[] = [
  checkFileReading,
  checkFileNames,
  checkWholeFolder,
  checkSchema,
  checkReferences,
  checkRegionCodes,
  checkFamilies,
  checkDuplicates,
  checkSameTies,
  checkDates,
  checkAgreementSteps,
  checkSources,
  checkProvenance,
  checkPress,
  checkFigures,
  checkLocalized,
  checkTranslations,
  checkTranslationAge,
  checkLinks,
  checkBodies,
  checkComponents,
  checkHeadings,
  checkWordRemains,
  checkMarkSlips,
  checkGlossary,
  checkCollections,
  checkPictures,
  checkBrand,
  checkMap,
  checkMembers,
  checkCharacters,
  checkPersonalData,
  checkYamlTraps,
  checkOldSpellings,
  checkPublishedAddresses,
];
