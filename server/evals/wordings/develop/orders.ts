import type { Wordings } from '../wordings.js';

/** Questions of proven customers about their orders. */
export const ORDERS: Wordings = {
  'last-order': [
    'What was my last invoice?',
    'show my most recent order',
    'what did I buy most recently?',
    'the newest order I placed, please',
  ],
  'last-order-day': ['when was my last order?', 'date of my latest purchase'],
  orders: ['show my invoices', 'list all my orders', 'my purchase history', 'give me the list of my invoices'],
  spent: ['how much have I spent in total?', 'what is the sum of everything I paid you?'],
  'order-count': ['how many invoices do I have?', 'how many orders have I placed?', 'how often did I order from you?'],
  'average-order': ['how much do I spend on average per order?', 'my average order'],
  helper: ['who is my support representative?', 'which employee looks after my account?'],
  'largest-order': ['what was my most expensive order?', 'my largest invoice', 'which purchase of mine cost the most?'],
  'smallest-order': ['what was my cheapest order?', 'my smallest invoice'],
  'first-order': ['what was my first order?', 'my oldest invoice', 'the very first purchase I made'],
  'last-three-orders': ['show my last three orders', 'my 3 most recent invoices'],
  'spent-by-year': ['how much did I spend each year?', 'my spending by year'],
  'order-by-number': ['show invoice {number}', 'details of order number {number}', 'I need invoice #{number}'],
  'order-lines': ['which tracks are on invoice {number}?', 'what songs did I get with order {number}?'],
  'order-size': ['how many songs were on invoice {number}?', 'number of tracks in order {number}'],
  'order-day': ['when did I place order {number}?', 'date of invoice {number}'],
  'order-place': ['show my {place} order', 'what was my {place} invoice?'],
  'orders-above': ['orders over ${amount}', 'which of my invoices were more than ${amount}?'],
};
