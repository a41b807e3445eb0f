import { planSectorFeeds } from '~/data/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/data/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planSectorFeeds, 'en');

export const GET = answerFeed;
