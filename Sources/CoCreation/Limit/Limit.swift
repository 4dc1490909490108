/// Anything that locks, takes away, holds, watches or keeps from: a record of its own, never an agreement.
package enum Limit {}
