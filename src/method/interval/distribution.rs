//! Student's t and the normal distribution, to 1e-10 relative also for fractional degrees of
//! freedom.
//!
//! The incomplete beta and gamma functions come from `statrs`. Sources: Student (1908), *The
//! Probable Error of a Mean*; Hill (1970), *Algorithm 395: Student's t-Distribution* (the normal
//! transform for many degrees of freedom).

use std::f64::consts::SQRT_2;

use statrs::distribution::{Continuous, StudentsT};
use statrs::function::{beta, erf, gamma};

use crate::method::MethodError;

/// The 0.975 quantile of the standard normal distribution.
pub const Z95: f64 = 1.959_963_984_540_054;

/// From so many degrees of freedom the normal transform is the more exact one.
const MANY: f64 = 1e4;
/// A normal value beyond which the tail is smaller than the smallest number.
const FAR: f64 = 100.0;
/// Most Newton steps; two or three are usual.
const STEPS: usize = 100;
/// A Newton step of `ln t` so small is the last one: the error left is about its square.
const SMALL_STEP: f64 = 1e-8;

/// `2 · P(T > |t|)` with `df` degrees of freedom, which may be fractional.
///
/// With `y = t² / (df + t²)` it is `1 − I_y(1/2, df/2) = I_(1−y)(df/2, 1/2)`: the form without
/// cancellation is taken.
///
/// # Errors
/// `BadArgument` unless `t` is finite, and `df` finite and above 0.
pub fn t_two_sided_p(t: f64, df: f64) -> Result<f64, MethodError> {
    if !(t.is_finite() && df.is_finite() && df > 0.0) {
        return Err(MethodError::BadArgument);
    }
    if df >= MANY {
        return Ok(normal_two_sided_p(transformed(t, df)));
    }
    let (a, squared) = (df / 2.0, t * t);
    let whole = df + squared;
    if whole.is_infinite() {
        return tail(a, df / t / t);
    }
    let centre = squared / whole;
    if centre < 1.5 / (a + 2.5) {
        let inside =
            beta::checked_beta_reg(0.5, a, centre).map_err(|_| MethodError::BadArgument)?;
        return Ok((1.0 - inside).clamp(0.0, 1.0));
    }
    tail(a, df / whole)
}

fn tail(a: f64, x: f64) -> Result<f64, MethodError> {
    let outside = beta::checked_beta_reg(a, 0.5, x).map_err(|_| MethodError::BadArgument)?;
    Ok(outside.clamp(0.0, 1.0))
}

/// The normal value whose tail equals that of `t`: `w + (w³ + 3w) / (48 a²)`, with
/// `w = √(a ln(1 + t²/df))` and `a = df − 1/2`. What is left out is of the order of `1 / df⁴`.
fn transformed(t: f64, df: f64) -> f64 {
    let a = df - 0.5;
    let root = t / df.sqrt();
    let w = (a * (root * root).ln_1p()).sqrt().min(FAR);
    w + (w * w * w + 3.0 * w) / (48.0 * a) / a
}

/// About the `t` of a normal value: [`transformed`] the other way round, where it can be turned.
fn from_normal(z: f64, df: f64) -> f64 {
    let a = df - 0.5;
    let w = z - (z * z * z + 3.0 * z) / (48.0 * a) / a;
    let t = (df * (w * w / a).exp_m1()).sqrt();
    if w > z / 2.0 && t.is_finite() { t } else { z }
}

/// `2 · P(Z > |z|)` of the standard normal distribution: the upper incomplete gamma function
/// `Q(1/2, z²/2)`, which is more exact here than the error function.
pub fn normal_two_sided_p(z: f64) -> f64 {
    if z.abs() > FAR {
        return 0.0;
    }
    // Refused only where z² vanishes: there is all of the distribution.
    gamma::checked_gamma_ur(0.5, z * z / 2.0).map_or(1.0, |p| p.clamp(0.0, 1.0))
}

/// The value below which a share `p` of Student's t with `df` degrees of freedom lies.
///
/// Newton steps in `ln t` on the logarithm of the tail, from the transformed normal quantile on. The logarithm
/// of the tail is concave in `ln t`, so that the steps cannot leave the root once past it.
///
/// # Errors
/// `BadArgument` unless `0 < p < 1`, and `df` finite and above 0; also where the quantile is too
/// large for its square to be a number, as with hardly any degrees of freedom.
pub fn t_quantile(p: f64, df: f64) -> Result<f64, MethodError> {
    if !(p > 0.0 && p < 1.0 && df.is_finite() && df > 0.0) {
        return Err(MethodError::BadArgument);
    }
    let outside = 2.0 * p.min(1.0 - p);
    let start = SQRT_2 * erf::erfc_inv(outside);
    if p == 0.5 || start <= 0.0 {
        return Ok(0.0);
    }
    let density = StudentsT::new(0.0, 1.0, df).map_err(|_| MethodError::BadArgument)?;
    let mut log_t = from_normal(start, df).ln();
    for _ in 0..STEPS {
        let t = log_t.exp();
        let found = t_two_sided_p(t, df)?;
        let slope = 2.0 * (log_t + density.ln_pdf(t)).exp();
        let step = found * (found / outside).ln() / slope;
        if !step.is_finite() {
            return Err(MethodError::BadArgument);
        }
        log_t += step;
        if step.abs() < SMALL_STEP {
            break;
        }
    }
    let t = log_t.exp();
    if t.is_finite() { Ok(if p < 0.5 { -t } else { t }) } else { Err(MethodError::BadArgument) }
}
