import { planRegionFeeds } from '~/outputs/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planRegionFeeds, 'id');

export const GET = answerFeed;
