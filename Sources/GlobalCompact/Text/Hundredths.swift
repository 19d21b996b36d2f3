extension Double {
    /// A share from 0 to 1 in hundredths, as people are shown it: 97 for 0.968.
    ///
    /// What lies beyond is taken for the nearer end; what is no finite number is 0.
    package var hundredths: Int {
        isFinite ? Int((Swift.min(Swift.max(self, 0), 1) * 100).rounded()) : 0
    }
}
