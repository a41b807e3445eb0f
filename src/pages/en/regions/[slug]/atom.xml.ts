import { planRegionFeeds } from '~/outputs/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planRegionFeeds, 'en');

export const GET = answerFeed;
