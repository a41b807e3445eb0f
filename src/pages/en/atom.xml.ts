import { planSiteFeed } from '~/data/feeds/feeds.ts';
import { answerOneFeed } from '~/data/subscriptions.ts';

export const GET = answerOneFeed(planSiteFeed, 'en');
