import { planCountryFeeds } from '~/outputs/feeds/feeds.ts';
import { answerFeed, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planCountryFeeds, 'id');

export const GET = answerFeed;
