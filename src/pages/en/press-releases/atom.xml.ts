import { planReleasesFeed } from '~/data/feeds/feeds.ts';
import { answerOneFeed } from '~/data/subscriptions.ts';

export const GET = answerOneFeed(planReleasesFeed, 'en');
