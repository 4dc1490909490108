/// An authority's decision: what is granted, why, and for how long.
package enum Frame {}
