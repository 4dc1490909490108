/// The addresses of this site that stand in a page's markup.
enum AddressesInHTML {
  private static let attributes = ["href", "src", "action", "formaction"].map { Array(" \($0)=\"/".utf8) }

  /// The page with each of them moved below a path; addresses of other sites are left as they are.
  ///
  /// - Parameter kept: An address that is left as it is too.
  static func moved(_ page: [UInt8], below prefix: String, but kept: String) -> [UInt8] {
    let kept = Array((kept + "\"").utf8)
    var moved: [UInt8] = []
    moved.reserveCapacity(page.count + 2048)
    var index = page.startIndex
    while index < page.endIndex {
      let rest = page[index...]
      guard page[index] == UInt8(ascii: " "), let found = attributes.first(where: { rest.starts(with: $0) }) else {
        moved.append(page[index])
        index += 1
        continue
      }
      moved += found.dropLast()
      index += found.count - 1
      // Two slashes begin the address of another host.
      let address = page[index...]
      if address.dropFirst().first != UInt8(ascii: "/"), !address.starts(with: kept) { moved += prefix.utf8 }
    }
    return moved
  }
}
