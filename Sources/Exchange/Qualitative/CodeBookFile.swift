package import CoCreation

/// A code book as a REFI-QDA file, `.qdc`.
///
/// Source: REFI-QDA 1.5, section 5.2, namespace `urn:QDA-XML:codebook:1.0`.
package enum CodeBookFile {
  /// The bytes of a file.
  ///
  /// - Parameter codes: At least one, as `CodeBookRules` allows them.
  package static func write(_ codes: [CodeEntry]) -> [UInt8] {
    var xml = XMLText()
    xml.element("CodeBook", [("xmlns", "urn:QDA-XML:codebook:1.0"), ("origin", "Samspel")]) { xml in
      CodeTree.write(codes, into: &xml)
    }
    return Array(xml.text.utf8)
  }

  /// The codes of a file, of whichever program; sets of codes have no place here.
  ///
  /// - Throws: What is wrong and in which line; nothing is half taken.
  package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFault) -> [CodeEntry] {
    let root = try NodeReader.root(of: bytes, file: file)
    guard let book = root.name == "CodeBook" ? root : root.first("CodeBook") else {
      throw ExchangeFault(file: file, problem: "this is no REFI-QDA code book (.qdc)")
    }
    return try CodeTree.read(book, in: QualitativePlace(file: file, part: nil))
  }
}
