import Comparison
import Exchange

/// The content of `profile_similarity.json`, and the flower table.
struct LikenessVectors: Decodable {
  let eurodist: Eurodist
  let flower_gower: Flower

  struct Eurodist: Decodable {
    let labels: [String]
    let distances_lower_triangle_by_column: [Double]
    let cmdscale_k2: [[Double]]
    let eigenvalues: [Double]
    let GOF: [Double]
    let average_heights: [Double]
    let average_merge: [[Int]]
    let average_cophenetic_correlation: Double
    let complete_heights: [Double]
    let single_heights: [Double]

    var distances: SymmetricMatrix {
      LikenessVectors.byColumn(distances_lower_triangle_by_column, count: labels.count)
    }
  }

  struct Flower: Decodable {
    let gower_lower_triangle_by_column: [Double]
    let average_heights: [Double]
    let cophenetic_correlation: Double
    let cut3: [Int]
    let mean_silhouette_k2_to_5: [Double]
    let pam3_medoids: [Int]
    let pam3_clusters: [Int]
    let cmdscale_k2: [[Double]]
    let GOF: [Double]
  }

  static func read() throws -> LikenessVectors {
    try Vectors.decode(LikenessVectors.self, from: "profile_similarity.json")
  }

  /// A matrix from its lower triangle without the diagonal, column by column.
  static func byColumn(_ numbers: [Double], count: Int) -> SymmetricMatrix {
    var matrix = SymmetricMatrix(count: count) { _, _ in 0 }
    var next = numbers.makeIterator()
    for column in 0..<count {
      for row in column + 1..<max(count, column + 1) { matrix[row, column] = next.next() ?? .nan }
    }
    return matrix
  }

  /// The flower table's similarity with the types it was published with.
  static func flower() throws -> SymmetricMatrix {
    let table = try CSVTable([UInt8](Vectors.text("flower.csv").utf8), file: "flower.csv")
    let types: [ConditionType] = [.nominal, .nominal, .nominal, .nominal, .ordinal, .ordinal, .interval, .interval]
    let columns = types.enumerated().map { index, type in
      ProfileColumn(
        name: table.header[index + 1], type: type,
        values: table.rows.map { Double($0.fields[index + 1]) })
    }
    return try GowerSimilarity.matrix(columns, cases: table.rows.count)
  }
}
