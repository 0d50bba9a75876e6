/// A number with at most some digits after the point, and no zeros at its end.
package func number(_ value: Double, digits: Int = 2) -> String {
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((abs(value) * Double(scale)).rounded())
  let sign = value < 0 && scaled > 0 ? "-" : ""
  var (fraction, width) = (scaled % scale, digits)
  guard fraction != 0 else { return sign + String(scaled / scale) }
  while fraction % 10 == 0 {
    fraction /= 10
    width -= 1
  }
  let digits = String(fraction)
  let zeros = String(repeating: "0", count: width - digits.utf8.count)
  return "\(sign)\(scaled / scale).\(zeros)\(digits)"
}
