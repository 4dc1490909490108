import Links

/// Thrown while a page is made, where another page is the right one: the visitor is sent there.
struct Onward: Error {
  let address: Address

  init(_ address: Address) {
    self.address = address
  }
}
