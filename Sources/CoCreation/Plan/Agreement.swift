/// One area of life in a plan: two sides with equal room, and what was agreed between them.
package enum Agreement {}
