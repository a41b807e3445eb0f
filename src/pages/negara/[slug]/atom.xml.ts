import { planCountryFeeds } from '~/data/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/data/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planCountryFeeds, 'id');

export const GET = answerFeed;
