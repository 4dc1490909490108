/// A place for the comparison.
