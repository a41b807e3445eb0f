import { speak } from '../domain/text/language.ts';
import { readDataFile } from '../reader/data-file.ts';
import { placeFile, toSitePlace, type PlaceFile } from '../schemas/place.ts';
import { readSiteEnvironment } from './site-environment.ts';

const environment = readSiteEnvironment();
const settings = readDataFile(environment.contentDir, 'site.yaml');
if (!settings) throw new Error(`There is no site.yaml in ${environment.contentDir}.`);

/** Where the words come from; another province's folder can take its place. */
export const { contentDir } = environment;

/** The settings of `site.yaml` in the content folder. */
export const site = settings;

/** What this place calls its regions, and what its law asks. */
export const place: PlaceFile = readDataFile(contentDir, 'place.yaml') ?? placeFile.parse({});

/** The members of a portal; absent for a site with records of its own. */
export const memberList = readDataFile(contentDir, 'members.yaml');

speak(site.languages, toSitePlace(place, memberList !== undefined));

/** True for a preview (`PREVIEW=1`): drafts and records still to come are shown, marked, and search engines kept out. */
export const isPreview = process.env['PREVIEW'] === '1';

/** The day for which everything is computed, `YYYY-MM-DD` in the site's time zone. */
export const today = environment.siteDate;

/** The instant up to which records are published; absent where the day was chosen, and then counts as a whole. */
export const now = environment.now;
