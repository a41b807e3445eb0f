import { planSiteFeed } from '~/outputs/feeds/feeds.ts';
import { answerOneFeed } from '~/outputs/subscriptions.ts';

export const GET = answerOneFeed(planSiteFeed, 'id');
