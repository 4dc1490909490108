/// One area of life in a plan: two sides with equal room, and what was agreed between them.
package enum Agreement {}

/// One thing that can be chosen in an area of life: a word with a picture.
package enum AgreementOption {}
