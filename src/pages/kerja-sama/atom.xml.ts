import { planAgreementsFeed } from '~/data/feeds/feeds.ts';
import { answerOneFeed } from '~/data/subscriptions.ts';

export const GET = answerOneFeed(planAgreementsFeed, 'id');
