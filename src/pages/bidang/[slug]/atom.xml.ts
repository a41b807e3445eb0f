import { planSectorFeeds } from '~/outputs/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planSectorFeeds, 'id');

export const GET = answerFeed;
