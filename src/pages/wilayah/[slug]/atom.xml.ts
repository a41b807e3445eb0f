import { planRegionFeeds } from '~/data/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/data/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planRegionFeeds, 'id');

export const GET = answerFeed;
