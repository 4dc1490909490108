import CStemmer
import Foundation
import Synchronization

/// The Snowball stemmer of one language: words that differ by their endings only get the same stem.
///
/// Source: Porter's Snowball, in the library libstemmer.
package final class Stemmer: Sendable {
  private let handle: Mutex<OpaquePointer>

  /// The stemmer of a language.
  ///
  /// - Parameter language: A BCP 47 tag or ISO 639 code such as `sv`; `nil` is returned where the library knows no stems.
  package init?(language: String) {
    guard let handle = sb_stemmer_new(language, "UTF_8") else { return nil }
    self.handle = Mutex(handle)
  }

  deinit {
    handle.withLock { sb_stemmer_delete($0) }
  }

  /// The stem of a word in lower case.
  ///
  /// Letters that are written in two parts, as some keyboards do with å, are first put together.
  package func stem(_ word: String) -> String {
    let bytes = Array(word.precomposedStringWithCanonicalMapping.utf8)
    return handle.withLock { handle in
      guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
