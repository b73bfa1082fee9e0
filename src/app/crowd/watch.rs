//! How far a job has come, and whether it should stop.

use std::io::{Read, Result, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Shared between a job and whoever waits for it.
#[derive(Debug, Default)]
pub struct Watch {
    read: AtomicU64,
    length: AtomicU64,
    stop: AtomicBool,
}

impl Watch {
    /// Asks the job to stop. It leaves no trace.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether the job should stop.
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// How much of the file has been read, 0–1.
    pub fn share(&self) -> f32 {
        let [read, length] = [&self.read, &self.length].map(|n| n.load(Ordering::Relaxed) as f32);
        if length > 0.0 { (read / length).min(1.0) } else { 0.0 }
    }
}

/// A file that is read while somebody watches.
pub(super) struct Watched<R> {
    source: R,
    watch: Arc<Watch>,
}

impl<R> Watched<R> {
    pub fn new(source: R, length: u64, watch: &Arc<Watch>) -> Self {
        watch.length.store(length, Ordering::Relaxed);
        Self { source, watch: Arc::clone(watch) }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if self.watch.is_stopped() {
            return Err(std::io::Error::other("stopped"));
        }
        let read = self.source.read(buffer)?;
        self.watch.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl<R: Seek> Seek for Watched<R> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let place = self.source.seek(to)?;
        self.watch.read.store(place, Ordering::Relaxed);
        Ok(place)
    }
}
