-- Kinds of fact that the engine learned to read. New values are used by later migrations and code only.
ALTER TYPE "FactKind" ADD VALUE IF NOT EXISTS 'appointment' BEFORE 'visit';
ALTER TYPE "FactKind" ADD VALUE IF NOT EXISTS 'dismissal' BEFORE 'visit';
ALTER TYPE "FactKind" ADD VALUE IF NOT EXISTS 'meeting' BEFORE 'event';
ALTER TYPE "FactKind" ADD VALUE IF NOT EXISTS 'signing' BEFORE 'event';
ALTER TYPE "FactKind" ADD VALUE IF NOT EXISTS 'opening' BEFORE 'event';
ALTER TYPE "FactKind" ADD VALUE IF NOT EXISTS 'plan' BEFORE 'attribution';
