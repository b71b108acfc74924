/** Accounts, API clients, tokens: who comes in, with which roles and reach. Uses shared only. */
package io.gridward.identity;
