import { planReleasesFeed } from '~/outputs/feeds/feeds.ts';
import { answerOneFeed } from '~/outputs/subscriptions.ts';

export const GET = answerOneFeed(planReleasesFeed, 'id');
